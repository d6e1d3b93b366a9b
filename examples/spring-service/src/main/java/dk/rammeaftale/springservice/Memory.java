package dk.rammeaftale.springservice;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Shares the heap among the requests, by the length of their documents. A request that finds no room in time is refused, because
 * documents that don't fit into the heap together would make all of them fail.
 */
@Component
final class Memory {

    /** What a request does with a document, and how many bytes of heap this takes for each byte of the document. */
    enum Use {
        /** Holds it as bytes and as text: as it arrives, and as it is stored or sent. */
        HOLD(6),
        /** Reads it, and makes an answer of it. The worst are documents of nothing but empty objects, and pages of many short texts. */
        WORK(100);

        private final int factor;

        Use(int factor) {
            this.factor = factor;
        }
    }

    /** What the service needs for itself, with its database. */
    private static final long OWN = 96L << 20;

    /** Semaphores count in kB, because they cannot count all bytes of a large heap. */
    private static final int UNIT = 1 << 10;

    private final EnumMap<Use, Semaphore> rooms = new EnumMap<>(Use.class);
    private final Duration patience;
    private final int documents;

    @Autowired
    Memory(
            @Value("${rammeaftale.max-bytes}") DataSize maxBytes,
            @Value("${rammeaftale.wait-for-memory}") Duration patience) {
        this(Runtime.getRuntime().maxMemory(), maxBytes, patience);
    }

    /** A third of the heap holds documents, two thirds are for the work on them; so no request waits for a holder that waits. */
    Memory(long heap, DataSize maxBytes, Duration patience) {
        long third = Math.max(0, heap - OWN) / 3;
        rooms.put(Use.HOLD, room(third));
        rooms.put(Use.WORK, room(2 * third));
        documents = Math.toIntExact(2 * third / Use.WORK.factor / maxBytes.toBytes());
        this.patience = patience;
        if (documents == 0) {
            long needed = OWN + Use.WORK.factor * maxBytes.toBytes() * 3 / 2;
            throw new TooLittle(
                    DataSize.ofBytes(heap).toMegabytes(),
                    maxBytes.toString(),
                    DataSize.ofBytes(needed).toMegabytes() + 1);
        }
    }

    private static Semaphore room(long bytes) {
        return new Semaphore(Math.toIntExact(Math.min(Integer.MAX_VALUE, bytes / UNIT)), true);
    }

    /** Returns how many documents of the greatest length are worked on at once. */
    int documentsAtOnce() {
        return documents;
    }

    /**
     * Reserves what the request being answered needs for a document of a length, instead of what it has reserved for this use
     * before. It is released when the request is answered.
     */
    void reserve(Use use, long length) {
        reserved(use).set(units(length * use.factor));
    }

    /** Reserves no more than so many bytes of heap from here on. */
    void keep(Use use, long bytes) {
        Reserved reserved = reserved(use);
        reserved.set(Math.min(reserved.units, units(bytes)));
    }

    private static int units(long bytes) {
        return Math.toIntExact((bytes + UNIT - 1) / UNIT);
    }

    private Reserved reserved(Use use) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        String name = Memory.class.getName() + use;
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Reserved before) {
            return before;
        }
        Reserved reserved = new Reserved(Objects.requireNonNull(rooms.get(use)));
        request.setAttribute(name, reserved, RequestAttributes.SCOPE_REQUEST);
        request.registerDestructionCallback(name, () -> reserved.set(0), RequestAttributes.SCOPE_REQUEST);
        return reserved;
    }

    /** What a request has reserved. */
    private final class Reserved {

        private final Semaphore room;
        private int units;

        Reserved(Semaphore room) {
            this.room = room;
        }

        void set(int needed) {
            if (needed > units && !acquired(room, needed - units)) {
                throw new Refusal(Reason.BUSY);
            }
            room.release(Math.max(0, units - needed));
            units = needed;
        }
    }

    private boolean acquired(Semaphore room, int permits) {
        try {
            return room.tryAcquire(permits, patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service is being stopped
            return false;
        }
    }

    /** Thrown at start if not even one document fits into the heap. */
    static final class TooLittle extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLittle(long heap, String maxBytes, long needed) {
            super("A heap of " + heap + " MB is too small for documents of " + maxBytes + ", which need " + needed
                    + " MB.");
        }
    }
}
