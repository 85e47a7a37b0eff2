/** Stands for a stylesheet or a picture: `styles.card` is "card". */
export default new Proxy({}, { get: (_, name) => (typeof name === 'string' ? name : undefined) });
