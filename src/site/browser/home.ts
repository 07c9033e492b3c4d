/** The address of the home page, with a slash at the end. */
export const HOME = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
