/** Where a file lies in the store; by its random id only. */
export const folderOf = (id: string): string => `attachments/${id}`;
export const keyOf = (id: string, size: 'full' | 'thumbnail'): string => `${folderOf(id)}/${size}`;
