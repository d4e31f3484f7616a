const mark = "reloaded-for-new-release";

/** After a new release an old tab asks for parts that are gone: reload once, and only while there is a connection. */
export function reloadOnceWhenStale(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (!navigator.onLine || sessionStorage.getItem(mark) === window.location.href) {
      return;
    }
    event.preventDefault();
    sessionStorage.setItem(mark, window.location.href);
    window.location.reload();
  });
}
