// Ends this program when the one that started it is gone, however that ended: then the pipe between them closes.
process.stdin.once('end', () => process.exit()).once('error', () => process.exit()).resume();
