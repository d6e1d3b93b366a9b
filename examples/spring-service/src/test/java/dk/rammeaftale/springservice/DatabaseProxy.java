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
import java.util.ArrayList;
import java.util.List;

/**
 * A TCP proxy between service and database that can drop or stall its connections. It keeps its port open all the time, because
 * another process could take a port that it gives up.
 */
final class DatabaseProxy implements AutoCloseable {

    private enum State {
        CONNECTED,
        SILENT,
        CUT
    }

    private final InetSocketAddress database;
    private final ServerSocket listening;
    private final List<Socket> open = new ArrayList<>();

    private volatile State state = State.CONNECTED;

    DatabaseProxy(String host, int port) {
        this.database = new InetSocketAddress(host, port);
        try {
            this.listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Closes all connections, and new ones at once. */
    synchronized void cut() {
        state = State.CUT;
        open.forEach(DatabaseProxy::close);
        open.clear();
    }

    /** Keeps all connections and accepts new ones, but transfers nothing. */
    synchronized void silence() {
        state = State.SILENT;
    }

    /** Accepts and transfers again; closes connections that were silent. */
    synchronized void restore() {
        if (state == State.SILENT) {
            cut();
        }
        state = State.CONNECTED;
    }

    @Override
    public void close() {
        close(listening);
        cut();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                connect(listening.accept());
            } catch (IOException e) {
                // closed
            }
        }
    }

    private synchronized void connect(Socket near) throws IOException {
        if (state == State.CUT) {
            close(near);
            return;
        }
        Socket far = new Socket();
        open.addAll(List.of(near, far));
        far.connect(database);
        daemon(() -> copy(near, far));
        daemon(() -> copy(far, near));
    }

    private void copy(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(bytes); n > 0; n = in.read(bytes)) {
                if (state == State.CONNECTED) {
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
