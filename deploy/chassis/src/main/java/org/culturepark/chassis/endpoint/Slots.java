package org.culturepark.chassis.endpoint;

import java.util.concurrent.Semaphore;

/** Calls in flight at one endpoint: first come, first served, and as many as {@link ConcurrencyLimit} bears. */
final class Slots {
    private final ConcurrencyLimit limit;
    private final Permits permits;
    private int granted;
    private int inFlight;

    Slots(ConcurrencyLimit limit) {
        this.limit = limit;
        this.granted = limit.now();
        this.permits = new Permits(granted);
    }

    void acquire() throws InterruptedException {
        permits.acquire();
        synchronized (this) {
            inFlight++;
        }
    }

    synchronized void succeeded() {
        limit.succeeded(inFlight);
        release();
    }

    /** @param sentAt of {@link System#nanoTime()} */
    synchronized void overloaded(long sentAt) {
        limit.overloaded(sentAt, System.nanoTime());
        release();
    }

    /** The call ended in a way that says nothing of the endpoint's load. */
    synchronized void release() {
        inFlight--;
        permits.resize(limit.now() - granted);
        granted = limit.now();
        permits.release();
    }

    synchronized int limit() {
        return limit.now();
    }

    synchronized int inFlight() {
        return inFlight;
    }

    /** A semaphore whose permits may become fewer than are taken. */
    private static final class Permits extends Semaphore {
        private static final long serialVersionUID = 1L;

        Permits(int count) {
            super(count, true);
        }

        void resize(int change) {
            if (change > 0) {
                release(change);
            } else if (change < 0) {
                reducePermits(-change);
            }
        }
    }
}
