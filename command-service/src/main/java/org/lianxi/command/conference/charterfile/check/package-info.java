/**
 * What has to hold between the parts of a charter file, one small type per sentence.
 */
package org.lianxi.command.conference.charterfile.check;
