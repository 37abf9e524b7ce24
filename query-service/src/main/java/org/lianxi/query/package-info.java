/**
 * The read side: one package per question, each with its projection, its view and its
 * HTTP answer.
 */
package org.lianxi.query;
