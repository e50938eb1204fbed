package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AskedTogetherTests {

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);

    @Test
    void asksOnceForAllWhoComeMeanwhile() throws Exception {
        AskedTogether<Integer> question = new AskedTogether<>(() -> {
            int number = asked.incrementAndGet();
            awaitRelease();
            return number;
        });
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            Future<Integer> first = people.submit(question::get);
            await().until(() -> asked.get() == 1);
            List<Future<Integer>> later = new ArrayList<>();
            for (int person = 0; person < 20; person++) {
                later.add(people.submit(question::get));
            }
            held.countDown();
            assertThat(first.get()).isOne();
            for (Future<Integer> answer : later) {
                assertThat(answer.get()).isGreaterThan(1);
            }
        }
        assertThat(question.get()).isEqualTo(asked.get());
    }

    @Test
    void throwsWhatTheQuestionThrows() {
        AskedTogether<Integer> question = new AskedTogether<>(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
            }
            return asked.get();
        });
        assertThatThrownBy(question::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        assertThat(question.get()).isEqualTo(2);
    }

    private void awaitRelease() {
        try {
            held.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
