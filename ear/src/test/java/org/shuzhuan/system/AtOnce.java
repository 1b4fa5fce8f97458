package org.shuzhuan.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several people act at the same instant. */
final class AtOnce {

    private static final int LONGEST_SECONDS = 120;

    private AtOnce() {}

    /** What each of them got, in their order. */
    @SafeVarargs
    static <T> List<T> run(Callable<T>... acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        try {
            CyclicBarrier start = new CyclicBarrier(acts.length);
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(LONGEST_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
