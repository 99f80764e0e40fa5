/** The country of a company whose file does not say it: the code that no country has. */
export const UNKNOWN_COUNTRY = 'ZZ';
