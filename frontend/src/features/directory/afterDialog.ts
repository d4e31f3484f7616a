/** Shows what a step in a dialog made once the dialog has closed: until then nothing outside it can take the focus. */
export function afterDialog(show: () => void): void {
  setTimeout(show, 0);
}
