const key = "signed-in";

/** Whether someone signed in on this device lately: only then is a silent sign-in worth a request. No more is kept. */
export function hasSessionHint(): boolean {
  try {
    return localStorage.getItem(key) === "yes";
  } catch {
    return false;
  }
}

export function setSessionHint(signedIn: boolean): void {
  try {
    if (signedIn) {
      localStorage.setItem(key, "yes");
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // Without storage every visit starts with the sign-in button.
  }
}
