package org.tadmor.security.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tadmor.security.AccountState;

/**
 * A part of everyone's own page. A feature adds one by a bean of this type; the page shows them by their
 * {@code @Order}, of which its own take 100 to 400.
 */
public interface OwnPagePart {

    /** Key of the heading in the translations. */
    String titleKey();

    /** What stands below the heading, made anew for each page; empty to leave the part out. */
    Optional<Component> contentFor(AccountState owner);
}
