let known: boolean | undefined;

/** Whether this browser can draw by WebGL at all; asked once. */
export function canDraw(): boolean {
  if (known !== undefined) return known;
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    known = context !== null;
  } catch {
    known = false;
  }
  return known;
}
