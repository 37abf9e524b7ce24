/**
 * YAML as a tree that remembers the line of every field.
 */
package org.lianxi.command.conference.charterfile.yaml;
