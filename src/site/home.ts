/** The address of the home page, with its slash: the base the site is published at. */
export const HOME = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
