package org.tadmor.monitor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A question that is put once for all who come while the one before it is being answered. No one is given the answer to a
 * question that was put before he came.
 */
final class AskedTogether<T> {

    private final Supplier<T> question;
    private final ReentrantLock asking = new ReentrantLock();
    private @Nullable CompletableFuture<T> next;

    AskedTogether(Supplier<T> question) {
        this.question = question;
    }

    /** Waits for the answer; what the question throws is thrown to all who wait for it. */
    T get() {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> joined = join(mine);
        if (joined == mine) {
            ask(mine);
        }
        try {
            return joined.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** Returns the one that is to be asked next: this one, unless another came before it. */
    private synchronized CompletableFuture<T> join(CompletableFuture<T> mine) {
        CompletableFuture<T> first = next == null ? mine : next;
        next = first;
        return first;
    }

    private void ask(CompletableFuture<T> answer) {
        asking.lock();
        try {
            synchronized (this) {
                next = null;
            }
            answer.completeAsync(question, Runnable::run);
        } finally {
            asking.unlock();
        }
    }
}
