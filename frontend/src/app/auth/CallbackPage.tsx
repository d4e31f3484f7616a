export function CallbackPage() {
  return null;
}
