import net from 'node:net';

/** Whether nothing listens on the port of this machine yet. */
export async function isFree(port) {
  // One after the other: the second takes in the first on most machines.
  return (await bind(port, '127.0.0.1')) && (await bind(port, '::'));
}

/** The port asked for, or where that is taken, one that is free. */
export async function freePort(preferred) {
  if (await isFree(preferred)) return preferred;
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function bind(port, host) {
  return new Promise(resolve => {
    const server = net.createServer();
    server.once('error', error =>
      // A machine without IPv6 has nothing that could listen there.
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL'),
    );
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
