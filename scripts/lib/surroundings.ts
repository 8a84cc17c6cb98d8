/** The surroundings of this program without what a hook or a shell may have set to lead Git to another repository. */
export const withoutGit = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
