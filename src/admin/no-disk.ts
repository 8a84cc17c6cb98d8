/** In place of Node’s `fs`, for packages that can also read files and are only given text here. */
export default {};
