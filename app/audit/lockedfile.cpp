// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/lockedfile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <cerrno>
#include <cstring>
#include <utility>

namespace bankhub {

namespace {
constexpr int lockTries = 500;
constexpr unsigned long lockPauseMs = 20;

Error systemError(const QString& path, int code) {
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    const ErrorKind kind = full ? ErrorKind::DiskFull : code == ENOENT ? ErrorKind::NotFound : ErrorKind::Storage;
    return Error::make(kind, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(code))));
}

bool makeFolder(const QString& folder) {
    if (QFileInfo(folder).isDir()) return true;
    if (!QDir().mkpath(folder)) return false;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

/// The name of a new file is only safe when its folder has reached the disk too.
void syncFolderOf(const QString& path) {
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
}

int lock(int descriptor, int operation) {
    for (int attempt = 0; attempt < lockTries; ++attempt) {
        if (::flock(descriptor, operation | LOCK_NB) == 0) return 0;
        if (errno != EWOULDBLOCK && errno != EINTR) return errno;
        QThread::msleep(lockPauseMs);
    }
    return EWOULDBLOCK;
}
}  // namespace

Result<LockedFile> LockedFile::open(const QString& path, Access access) {
    const bool append = access == Access::Append;
    if (append && !makeFolder(QFileInfo(path).absolutePath()))
        return failure(ErrorKind::Storage, QStringLiteral("cannot make the folder of %1").arg(path));
    const bool isNew = append && !QFileInfo::exists(path);
    // No symbolic link: what is added must end up here and nowhere else.
    const int flags = O_CLOEXEC | O_NOFOLLOW | (append ? O_RDWR | O_CREAT | O_APPEND : O_RDONLY);
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, S_IRUSR | S_IWUSR);
    if (descriptor < 0) return failure(systemError(path, errno));
    LockedFile file(path, descriptor);
    if (const int code = lock(descriptor, append ? LOCK_EX : LOCK_SH)) return failure(systemError(path, code));
    if (isNew) syncFolderOf(path);
    return file;
}

LockedFile::LockedFile(LockedFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

LockedFile& LockedFile::operator=(LockedFile&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

LockedFile::~LockedFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

qint64 LockedFile::size() const {
    struct stat status = {};
    return ::fstat(descriptor_, &status) == 0 ? status.st_size : 0;
}

Result<QByteArray> LockedFile::read(qint64 offset, qint64 length) const {
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const ssize_t got =
            ::pread(descriptor_, bytes.data() + done, static_cast<size_t>(length - done), offset + done);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failure(systemError(path_, errno));
        if (got == 0) break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

Result<Done> LockedFile::append(const QByteArray& bytes) {
    const qint64 before = size();
    qint64 done = 0;
    int code = 0;
    while (done < bytes.size() && code == 0) {
        const ssize_t put = ::write(descriptor_, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (put > 0)
            done += put;
        else if (errno != EINTR)
            code = put == 0 ? ENOSPC : errno;
    }
    if (code == 0 && ::fdatasync(descriptor_) != 0) code = errno;
    if (code == 0) return Done{};
    // Nobody has been told of it. Where it cannot be taken back, the next record notes a line that was never finished.
    if (::ftruncate(descriptor_, before) == 0) ::fdatasync(descriptor_);
    return failure(systemError(path_, code));
}

}  // namespace bankhub
