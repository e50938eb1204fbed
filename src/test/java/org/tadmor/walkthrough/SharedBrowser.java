package org.tadmor.walkthrough;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tadmor.Chromium;

/**
 * One Chromium for all walks of a run, ended with the run. Each person has a browser context in it that stays, with what
 * it has in its cache and its sign-in; the tabs are closed after each walk.
 */
final class SharedBrowser {

    private static final Chromium CHROMIUM = Chromium.launch();
    private static final Map<String, BrowserContext> people = new HashMap<>();
    private static final List<BrowserContext> others = new ArrayList<>();

    private SharedBrowser() {}

    static Browser get() {
        return CHROMIUM.browser();
    }

    static BrowserContext of(String person, Supplier<BrowserContext> first) {
        BrowserContext known = people.get(person);
        if (known == null) {
            known = first.get();
            people.put(person, known);
            others.remove(known);
        }
        return known;
    }

    /** Closes this one with the tabs of the others. */
    static void closeLater(BrowserContext context) {
        others.add(context);
    }

    static void closeTabs() {
        others.forEach(BrowserContext::close);
        others.clear();
        people.values().forEach(SharedBrowser::closeTabs);
    }

    /** Leaves no draft to the next walk. */
    private static void closeTabs(BrowserContext context) {
        List<Page> tabs = context.pages();
        if (!tabs.isEmpty()) {
            tabs.getFirst().evaluate("localStorage.clear()");
        }
        tabs.forEach(Page::close);
    }
}
