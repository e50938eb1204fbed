package org.tadmor.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;

/** The links to the screens that ask for one, in the header of every page; their titles are keys of the translations. */
class MainNavigation extends Nav {

    MainNavigation() {
        addClassName("menu");
        getElement().setAttribute("aria-label", getTranslation("menu.label"));
        MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new Anchor(entry.path().replaceFirst("^/", ""), getTranslation(entry.title())))
                .forEach(this::add);
    }

    /** @param path of the screen that is open, which may be none of those linked here */
    void showCurrent(String path) {
        getChildren().map(Anchor.class::cast).forEach(link -> {
            if (link.getHref().equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
