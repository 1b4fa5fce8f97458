package org.shuzhuan.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.IntSupplier;
import org.shuzhuan.shared.DomainException;

/** How far the demonstration data is loaded; while it is, the loader alone moves the clock. */
@ApplicationScoped
public class DemonstrationProgress {

    private final Semaphore moving = new Semaphore(1);
    private volatile DemonstrationState state = DemonstrationState.NONE;
    private volatile int done;
    private volatile int total;

    public DemonstrationState state() {
        return state;
    }

    /** Cases loaded so far. */
    public int done() {
        return done;
    }

    /** Cases to load; 0 until that is known. */
    public int total() {
        return total;
    }

    public void enter(DemonstrationState newState) {
        state = newState;
    }

    public void count(int cases, int ofAll) {
        done = cases;
        total = ofAll;
    }

    /** @throws DomainException DEMONSTRATION_LOADING also while another administrator moves the clock */
    int whileNobodyElseMoves(IntSupplier move) {
        if (state == DemonstrationState.LOADING || !moving.tryAcquire()) {
            throw new DomainException(OperationsError.DEMONSTRATION_LOADING);
        }
        try {
            return move.getAsInt();
        } finally {
            moving.release();
        }
    }
}
