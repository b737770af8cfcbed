/** The 97.5 % quantile of the normal distribution: 95 % lie within so many standard deviations. */
export const Z95 = 1.959963984540054;
