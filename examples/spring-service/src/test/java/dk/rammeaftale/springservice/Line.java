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
 * The line between service and database, which can be cut, or go silent, and be restored. It keeps its port all the time: what
 * gives a port up may not get it back.
 */
final class Line implements AutoCloseable {

    private enum State {
        WHOLE,
        SILENT,
        CUT
    }

    private final InetSocketAddress database;
    private final ServerSocket listening;
    private final List<Socket> open = new ArrayList<>();

    private volatile State state = State.WHOLE;

    Line(String host, int port) {
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

    /** Ends all connections, and new ones as soon as they are made. */
    synchronized void cut() {
        state = State.CUT;
        open.forEach(Line::close);
        open.clear();
    }

    /** Keeps all connections, and accepts new ones, but nothing comes through. */
    synchronized void silence() {
        state = State.SILENT;
    }

    /** Is as it was; connections that were silent stay broken. */
    synchronized void restore() {
        if (state == State.SILENT) {
            cut();
        }
        state = State.WHOLE;
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
                if (state == State.WHOLE) {
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
