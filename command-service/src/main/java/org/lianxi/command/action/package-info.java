/**
 * Actions: agreed matters being carried out, tracked by the office.
 */
package org.lianxi.command.action;
