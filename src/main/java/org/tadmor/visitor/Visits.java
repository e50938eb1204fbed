package org.tadmor.visitor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The anonymous visits that are under way, and whether one more is let in. */
@Component
@EnableConfigurationProperties(VisitorSettings.class)
class Visits {

    private final VisitorSettings settings;
    private final Map<String, Integer> perNetwork = new ConcurrentHashMap<>();
    private final AtomicInteger together = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();

    Visits(VisitorSettings settings) {
        this.settings = settings;
    }

    /** Whether someone who has no page open yet may come in. Two who ask at once may both be the last. */
    boolean admits(Network network) {
        boolean room = Math.max(together.get(), pages.get()) < settings.openPages();
        return room && (network.isThisMachine() || from(network) < settings.perAddress());
    }

    /** Whether someone inside may open one more page; the first two always, so that nobody loses one by a reload. */
    boolean admitsPage(Visit visit) {
        int own = visit.pages();
        return own < settings.pagesEach() && (own < 2 || pages.get() < settings.openPages());
    }

    int from(Network network) {
        return perNetwork.getOrDefault(network.name(), 0);
    }

    int pages() {
        return pages.get();
    }

    void begin(Network network) {
        perNetwork.merge(network.name(), 1, Integer::sum);
        together.incrementAndGet();
    }

    void end(Network network) {
        perNetwork.computeIfPresent(network.name(), (name, count) -> count > 1 ? count - 1 : null);
        together.decrementAndGet();
    }

    void addPages(int number) {
        pages.addAndGet(number);
    }
}
