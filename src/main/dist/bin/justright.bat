@echo off
rem Starts Just Right on a JDK 25 that is found on this machine.
setlocal
set "wanted=25"
set "home=%~dp0.."
set "java="

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~$PATH:j"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d\bin\java.exe"

if not defined java (
    echo justright: no JDK %wanted% was found; install one, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
    exit /b 1
)

"%java%" --module-path "%home%\lib\javafx" --add-modules javafx.controls,jdk.incubator.vector --enable-native-access=javafx.graphics -Djava.awt.headless=true -cp "%home%\lib\*" justright.app.Main %*
exit /b %ERRORLEVEL%

:try
if defined java exit /b
if not exist "%~1" exit /b
"%~1" -version 2>&1 | findstr /c:"version \"%wanted%." /c:"version \"%wanted%\"" >nul && set "java=%~1"
exit /b
