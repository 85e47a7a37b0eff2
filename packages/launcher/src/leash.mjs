/** Loaded into the server before its own code: it ends, in order, when the process that started it is gone. */
if (process.send) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
