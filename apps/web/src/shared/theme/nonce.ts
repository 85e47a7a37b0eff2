/** The nonce under which this page may add styles: the server puts it into the page it serves. */
export const styleNonce: string = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Where libraries that add their own style elements (the scroll lock under dialogs) look for it. */
Object.assign(globalThis, { __webpack_nonce__: styleNonce });
