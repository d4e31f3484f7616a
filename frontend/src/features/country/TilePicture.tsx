import { tilePlaces } from "./tilePlaces";

/** The tile grid as a small picture: a hint of the page it leads to, without words of its own. */
export function TilePicture() {
  return (
    <svg
      className="tile-picture"
      viewBox="0 0 110 90"
      width="220"
      height="180"
      aria-hidden="true"
      focusable="false"
    >
      {Object.entries(tilePlaces).map(([code, [column, row]]) => (
        <rect key={code} x={column * 10 - 9.5} y={row * 10 - 9.5} width="8.6" height="8.6" />
      ))}
    </svg>
  );
}
