export function MyProjectsPage() {
  return null;
}
