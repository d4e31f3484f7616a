export function SignedOutPage() {
  return null;
}
