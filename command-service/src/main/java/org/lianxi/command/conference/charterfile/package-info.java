/**
 * Reads a charter file: YAML in, a charter without errors or every error at once out.
 */
package org.lianxi.command.conference.charterfile;
