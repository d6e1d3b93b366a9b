package dk.rammeaftale.springservice;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The line between service and database, which can be cut, or go silent, and be restored. */
final class Line implements AutoCloseable {

    private final InetSocketAddress database;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private @Nullable ServerSocket listening;
    private volatile boolean silent;

    Line(String host, int port) {
        this.database = new InetSocketAddress(host, port);
        ServerSocket first = listenSomewhere();
        this.listening = first;
        this.port = first.getLocalPort();
    }

    /** Below the ports that the system gives to outgoing connections: one of those might be taken while the line is cut. */
    private ServerSocket listenSomewhere() {
        for (int tries = 1; ; tries++) {
            try {
                return listen(ThreadLocalRandom.current().nextInt(20_000, 32_000));
            } catch (UncheckedIOException e) {
                if (tries == 10) {
                    throw e;
                }
            }
        }
    }

    int port() {
        return port;
    }

    /** Ends all connections and refuses new ones. */
    synchronized void cut() {
        if (listening != null) {
            close(listening);
            listening = null;
        }
        open.forEach(Line::close);
        open.clear();
    }

    /** Keeps all connections, and accepts new ones, but nothing comes through. */
    void silence() {
        silent = true;
    }

    /** Is as it was; connections that were silent stay broken. */
    synchronized void restore() {
        if (silent) {
            cut();
            silent = false;
        }
        if (listening == null) {
            listening = listen(port);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private ServerSocket listen(int onPort) {
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort));
            daemon(() -> accept(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                Socket far = new Socket();
                open.add(near);
                open.add(far);
                far.connect(database);
                daemon(() -> copy(near, far));
                daemon(() -> copy(far, near));
            } catch (IOException e) {
                // cut
            }
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(bytes); n > 0; n = in.read(bytes)) {
                if (!silent) {
                    out.write(bytes, 0, n);
                }
            }
        } catch (IOException e) {
            // cut
        } finally {
            close(from);
            close(to);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
