package org.tadmor.walkthrough;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a page sends to the server meanwhile reaches it once this is closed. */
final class HeldRequests implements AutoCloseable {

    private static final Pattern REQUEST = Pattern.compile("v-r=uidl");

    private final Page page;
    private final List<Route> held = new ArrayList<>();

    private HeldRequests(Page page) {
        this.page = page;
    }

    static HeldRequests of(Page page) {
        return of(page, "");
    }

    /** Holds the requests that contain this word, and those after them. */
    static HeldRequests of(Page page, String word) {
        HeldRequests requests = new HeldRequests(page);
        page.route(REQUEST, route -> requests.take(route, word));
        return requests;
    }

    private void take(Route route, String word) {
        Request request = route.request();
        if (held.isEmpty() && !String.valueOf(request.postData()).contains(word)) {
            route.resume();
        } else {
            held.add(route);
        }
    }

    /** Waits until there is one. */
    void await() {
        page.waitForCondition(() -> !held.isEmpty());
    }

    @Override
    public void close() {
        if (!page.isClosed()) {
            page.unroute(REQUEST);
            held.forEach(Route::resume);
        }
    }
}
