// Loaded into the service before its own code: when the script that started it is killed, it leaves in good order too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
