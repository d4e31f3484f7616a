/** Gives bytes to the reader as a file of this name. */
export function saveBlob(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the next turn of its loop at the latest; until then the address has to stand.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
