/** Hands a file to the browser to save. */
export function saveFile(content: Blob | string, name: string) {
  const link = document.createElement('a');
  link.href =
    typeof content === 'string' ? content : URL.createObjectURL(content);
  link.download = name;
  link.click();
  if (typeof content !== 'string') URL.revokeObjectURL(link.href);
}
