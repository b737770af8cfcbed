// TCP ports of this machine's loopback address.
import net from 'node:net';

/** `wish` if nobody listens there, else any free port. */
export function freePort(wish = 0) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => (wish ? resolve(freePort()) : reject(error)));
    probe.listen(wish, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Whether anybody accepts a connection there. */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket.destroy() && true));
    socket.once('error', () => resolve(false));
  });
}
