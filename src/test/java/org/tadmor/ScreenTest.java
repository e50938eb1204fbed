package org.tadmor;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of screens, without a browser: it opens addresses, and finds things by what a person reads. */
@ProgramTest
@ViewPackages(packages = "org.tadmor")
public abstract class ScreenTest extends SpringBrowserlessTest {

    /** Opens an address as a link or a reload does. */
    protected void open(String address) {
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
        roundTrip();
    }

    /** The parameters in the address of what is shown now. */
    protected Map<String, String> asked() {
        return parameters(UI.getCurrent().getActiveViewLocation());
    }

    /** The parameters in the address of a link. */
    protected static Map<String, String> asked(Anchor link) {
        return parameters(new Location(link.getHref()));
    }

    private static Map<String, String> parameters(Location location) {
        return location.getQueryParameters().getParameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> String.join(" ", parameter.getValue())));
    }

    protected String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** All that stands on the screen, in its order. */
    protected String screen() {
        return UI.getCurrent().getChildren().map(ScreenTest::text).collect(Collectors.joining(" "));
    }

    /** All that stands in a part of the screen. */
    protected static String text(Component part) {
        return visibleTexts(part.getElement())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    protected Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    protected void click(String button) {
        test(button(button)).click();
    }

    protected boolean offers(String button) {
        return find(Button.class).withText(button).exists();
    }

    /** The links that read so, by their addresses. */
    protected List<String> links(String text) {
        return find(Anchor.class).all().stream()
                .filter(link -> text(link).equals(text))
                .map(Anchor::getHref)
                .toList();
    }

    /** As when a sign-in expires while its page is open. */
    protected static void forgetSignIn() {
        SecurityContextHolder.clearContext();
    }

    private static Stream<String> visibleTexts(Element part) {
        if (part.isTextNode()) {
            return Stream.of(part.getText());
        }
        if (!part.isVisible() || part.hasAttribute("hidden")) {
            return Stream.of();
        }
        String html = part.getProperty("innerHTML", "");
        return Stream.concat(
                Stream.of(Jsoup.parse(html).text()), part.getChildren().flatMap(ScreenTest::visibleTexts));
    }
}
