package org.tadmor.security;

/**
 * Someone who may sign in.
 *
 * @param username what is typed at sign-in, in lower case
 * @param displayName what others see beside what this person wrote
 */
public record Account(String username, String displayName, Role role) {}
