/** The guides in the order in which they are read: how many sections each has, and how many answers of the hub it explains. */
export const guides = [
  { name: "first-sync", sections: 4, answers: 6 },
  { name: "push", sections: 4, answers: 7 },
  { name: "conflicts", sections: 3, answers: 4 },
  { name: "webhooks", sections: 3, answers: 5 },
] as const;

export type Guide = (typeof guides)[number];

/** 1 to `count`: sections and answers are numbered in the catalogue. */
export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
