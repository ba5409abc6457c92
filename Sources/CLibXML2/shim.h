#ifndef GALLEY_CLIBXML2_SHIM_H
#define GALLEY_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
/* Debian's libxml2 is built with ICU, and its headers include ICU's, which differ from those inside Foundation: a program
   that imports both would not compile. Only the layout of xmlCharEncodingHandler depends on it, which is not used. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <string.h>

/* The part of libxml2's SAX2 interface that Galley uses, with byte offsets. It stands here in C because the types of
   the callbacks differ between 2.9, 2.12 and 2.14; the functions do not. */
typedef struct {
  /* Handed back to every function below. */
  void *state;
  /* A start tag was read; `end` is the offset of its `>` or `/>`. */
  void (*start)(void *state, long end);
  /* An element ended; `end` is the offset behind its closing tag. */
  void (*end)(void *state, long end);
  /* A comment was read; `end` is the offset behind it. */
  void (*comment)(void *state, long end);
  /* libxml2 found an error; `name` is what it is about, or NULL. */
  void (*error)(void *state, int code, long at, const char *name);
  xmlParserCtxtPtr context;
} galley_xml_events;

static inline long galley_xml_offset(galley_xml_events *events) {
  xmlParserInputPtr input = events->context->input;
  if (input == NULL) return 0;
  return (long)input->consumed + (long)(input->cur - input->base);
}

static inline void galley_xml_on_start(
    void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted, const xmlChar **attributes) {
  galley_xml_events *events = (galley_xml_events *)data;
  events->start(events->state, galley_xml_offset(events));
}

static inline void galley_xml_on_end(
    void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  galley_xml_events *events = (galley_xml_events *)data;
  events->end(events->state, galley_xml_offset(events));
}

static inline void galley_xml_on_comment(void *data, const xmlChar *value) {
  galley_xml_events *events = (galley_xml_events *)data;
  events->comment(events->state, galley_xml_offset(events));
}

#if LIBXML_VERSION >= 21200
static inline void galley_xml_on_error(void *data, const xmlError *error) {
#else
static inline void galley_xml_on_error(void *data, xmlErrorPtr error) {
#endif
  galley_xml_events *events = (galley_xml_events *)data;
  if (error->level < XML_ERR_ERROR) return;
  events->error(events->state, error->code, galley_xml_offset(events), error->str1);
}

/* How many names a context may have met before it is given up. */
#define GALLEY_XML_NAMES 4096

/* A context that reports to the functions above, or NULL if there was no memory for it. */
static inline xmlParserCtxtPtr galley_xml_new_context(void) {
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context == NULL) return NULL;
  memset(context->sax, 0, sizeof(*context->sax));
  context->sax->initialized = XML_SAX2_MAGIC;
  context->sax->startElementNs = galley_xml_on_start;
  context->sax->endElementNs = galley_xml_on_end;
  context->sax->comment = galley_xml_on_comment;
  context->sax->serror = galley_xml_on_error;
  return context;
}

/* Making a context and freeing it takes as long as reading three hundred bytes, so each thread keeps the one that it used
   last, under this key. libxml2 resets it before it is used again; what it remembers are names, which it compares by address. */
static inline pthread_key_t *galley_xml_kept(void) {
  static pthread_key_t key;
  return &key;
}

static inline void galley_xml_free_kept(void *context) {
  xmlFreeParserCtxt((xmlParserCtxtPtr)context);
}

static inline void galley_xml_prepare(void) {
  pthread_key_create(galley_xml_kept(), galley_xml_free_kept);
}

/* Reads a whole document from memory. No network, no DTD, no entity, no output to standard error: errors only reach
   `events->error`. Gives 0 if there was no memory for it. */
static inline int galley_xml_read(const char *bytes, int count, galley_xml_events *events) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, galley_xml_prepare);
  pthread_key_t key = *galley_xml_kept();
  xmlParserCtxtPtr context = (xmlParserCtxtPtr)pthread_getspecific(key);
  if (context == NULL) context = galley_xml_new_context();
  if (context == NULL) return 0;
  pthread_setspecific(key, NULL);
  context->userData = events;
  events->context = context;
  xmlDocPtr document =
      xmlCtxtReadMemory(context, bytes, count, NULL, NULL, XML_PARSE_RECOVER | XML_PARSE_NONET);
  if (document != NULL) xmlFreeDoc(document);
  events->context = NULL;
  int isKept = xmlDictSize(context->dict) <= GALLEY_XML_NAMES
      && pthread_setspecific(key, context) == 0;
  if (!isKept) xmlFreeParserCtxt(context);
  return 1;
}

/* The offset of a byte in `bytes`, from 0, or `count`. */
static inline long galley_find_byte(const unsigned char *bytes, long count, unsigned char byte) {
  const unsigned char *found = (const unsigned char *)memchr(bytes, byte, (size_t)count);
  return found == NULL ? count : (long)(found - bytes);
}
#endif
