/** One figure, counted twice: from the files alone, and on the desk. */
export interface Comparison {
  figure: string;
  files: number;
  desk: number;
  difference: number;
}

export const compared = (figure: string, files: number, desk: number): Comparison => ({
  figure,
  files,
  desk,
  difference: desk - files,
});

export const differing = (all: readonly Comparison[]): Comparison[] => all.filter(({ difference }) => difference !== 0);
