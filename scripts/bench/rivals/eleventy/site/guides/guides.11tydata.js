export default { layout: 'guide.njk', permalink: ({ page }) => `${page.filePathStem.replace('/guides', '')}/` };
