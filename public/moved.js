// Sends a browser from a former address of a page to where the page is, and takes along what follows the # and the ?.
const to = document.querySelector('link[rel="canonical"]');
if (to) location.replace(new URL(to.href).pathname + location.search + location.hash);
