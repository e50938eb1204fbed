package org.tadmor.source;

/**
 * Where exactly a statement stands.
 *
 * @param sourceId the {@link Source}
 * @param locator the place in it, such as "paragraph 4"
 */
public record Citation(String sourceId, String locator) {}
