package org.shuzhuan.workflow;

/**
 * Who is to have a task.
 *
 * @param candidateGroup {@code role@organisationCode}
 * @param login null for the whole group
 * @param name null for the whole group
 */
public record Assignee(String candidateGroup, String login, String name) {}
