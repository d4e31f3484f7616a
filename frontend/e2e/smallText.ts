const pillars = [
  "Achieving shared development",
  "Ensuring common security",
  "Realizing joint governance",
  "Enjoying benefits together",
];

/** A document of our own with the outline of the initiative and none of its sentences. */
export function smallText({ without }: { without?: number }): string {
  const body = pillars.flatMap((pillar, row) => [
    pillar,
    ...[1, 2, 3, 4]
      .map((column) => row * 4 + column)
      .filter((number) => number !== without)
      .map((number) => `${number}. Point number ${number}. What it says, in words of this test.`),
  ]);
  return [
    "A text for tests",
    "It opens with a paragraph that stands before the pillars.",
    ...body,
    "It closes here.",
  ]
    .map((line) => `${line}\n`)
    .join("\n");
}
