package org.tadmor.curation;

/** When readers are to see what a curator writes. */
public enum Publication {
    /** As soon as it is stored. */
    AT_ONCE,
    /** Once a curator publishes the draft. */
    FOR_REVIEW
}
