export { useViewer, ViewerContext, type Viewer } from './viewer.ts';
export { nextAddress } from './next-address.ts';
